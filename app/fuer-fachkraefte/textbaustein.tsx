import type { Kurzlink } from '@/lib/orte/kurzlink';
import { alsHtml, alsText, type Baustein } from '@/lib/texte/brief/baustein';
import { Kopierknopf } from '../bausteine/kopierknopf';

/** One text, what to know before it is sent, and two ways to copy it: plain, or with bold figures and a link. */
export function Textbaustein({ baustein, link }: { baustein: Baustein; link: Kurzlink }) {
  const { name, titel, hinweise } = baustein;
  const text = alsText(baustein);
  return (
    <section className="grid gap-3" aria-labelledby={`text-${name}`}>
      <h3 className="kern-heading-small" id={`text-${name}`}>
        {titel}
      </h3>
      {hinweise.length > 0 && (
        <ul className="kern-list kern-list--bullet" aria-label={`Vor dem Senden: ${titel}`}>
          {hinweise.map((hinweis) => (
            <li key={hinweis}>{hinweis}</li>
          ))}
        </ul>
      )}
      <blockquote className="hervorgehoben textblock">{text}</blockquote>
      <Kopierknopf
        label={`„${titel}“ kopieren`}
        fertig="Der Text ist kopiert."
        vonHand="Markieren und kopieren Sie den Text."
        text={() => text}
      />
      <Kopierknopf
        label={`„${titel}“ für E-Mail kopieren`}
        fertig="Der Text ist mit Format kopiert."
        ohneFormat="Der Text ist kopiert, aber ohne Format. Ihr Browser kann es nicht anders."
        vonHand="Markieren und kopieren Sie den Text."
        text={() => text}
        html={() => alsHtml(baustein, link)}
      />
    </section>
  );
}
