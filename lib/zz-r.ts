import { readNumbers } from '@/lib/translations/numbers/read';
import { readFileSync } from 'node:fs';
const loc=process.argv[2] as 'en';
for (const l of readFileSync(process.argv[3] as string,'utf8').split('\n').filter(Boolean)) {
 const r=readNumbers(loc,l).map(x=>`${l.slice(x.start,x.end)}=${x.standing==='claim'?'':x.standing[0]+':'}${x.kind[0]}${JSON.stringify(x.values).replace(/"/g,'')}${x.unit?.()??''}`);
 console.log(l.padEnd(34),'|',r.join('  ')); }
