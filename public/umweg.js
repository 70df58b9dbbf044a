// The page of another spelling sends on by <meta http-equiv="refresh">, which loses what stands behind "#".
location.replace(document.querySelector('link[rel=canonical]').href + location.hash);
