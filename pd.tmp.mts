import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
const d = new PDFDocument();
const ch: Buffer[] = [];
d.on('data', (c) => ch.push(c));
const klaar = new Promise((r) => d.on('end', r));
d.fontSize(10).text('Heeft uw gemeente overleg gevoerd?');
d.font('ZapfDingbats').text('q4on', 72, 100);
d.font('Helvetica').text('Ja', 90, 100);
const any = d as any;
any.initForm();
any.formAnnotation('cb2', 'checkbox', 72, 170, 10, 10, {
	V: 'Yes',
	AS: 'Yes',
	AP: { N: { Yes: any.ref({}), Off: any.ref({}) } },
});
d.end();
await klaar;
const p = await getDocumentProxy(new Uint8Array(Buffer.concat(ch)), { verbosity: 0 });
const pg = await p.getPage(1);
const tc = await pg.getTextContent();
await pg.getOperatorList();
for (const it of tc.items as any[]) {
	let n;
	try {
		n = (pg as any).commonObjs.get(it.fontName)?.name;
	} catch (e) {
		n = 'ERR ' + e;
	}
	console.log(JSON.stringify(it.str), it.fontName, n, it.transform.join(), it.width);
}
for (const a of await pg.getAnnotations())
	console.log(
		a.fieldName,
		a.fieldType,
		a.checkBox,
		a.radioButton,
		a.fieldValue,
		a.exportValue,
		a.buttonValue,
		a.rect,
		a.hidden,
	);
