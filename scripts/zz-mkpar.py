import json
out=[]
for l in open('/tmp/h/lock/scripts/zz-par.txt'):
    p=[x.strip() for x in l.split(' | ')]
    if len(p)>2 or len(p)<2: continue
    ids=p[1]
    o={"text":p[0]}
    if ids.startswith('='): o["calculation"]=ids[1:]
    else: o["ids"]=ids.split()
    out.append(json.dumps(o,ensure_ascii=False))
open('/tmp/h/lock/scripts/evaluate/planted-errors/true-paraphrases.jsonl','w').write('\n'.join(out)+'\n'); print(len(out))
