import { chromium } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
const d='/work/main/docs/bilder/seiten/';const f=process.argv.slice(2);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage({viewport:{width:2500,height:900}});
for(const n of readdirSync(d).filter(n=>f.length===0||f.some(x=>n.includes(x)))){
 await p.setContent(`<body style="margin:0"><img src="data:image/jpeg;base64,${readFileSync(d+n).toString('base64')}">`);
 await p.locator('img').screenshot({path:'/tmp/h/m/png/'+n.replace('.jpg','.png')});
}
await b.close();
