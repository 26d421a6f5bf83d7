import {
  type PDFContext,
  PDFArray,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** The number that an object has in the file that is written. */
export type NumberOf = (reference: PDFRef) => number;

/** An object as it stands in a file, with the references of the file that it goes into. */
export function written(object: PDFObject, numberOf: NumberOf): Buffer {
  if (!(object instanceof PDFRawStream)) return Buffer.from(text(object, numberOf), 'latin1');

  const { contents } = object;
  object.dict.set(PDFName.of('Length'), object.dict.context.obj(contents.length));
  const head = Buffer.from(`${text(object.dict, numberOf)}\nstream\n`, 'latin1');
  return Buffer.concat([head, contents, Buffer.from('\nendstream')]);
}

function text(object: PDFObject, numberOf: NumberOf): string {
  if (object instanceof PDFRef) return `${numberOf(object)} 0 R`;
  if (object instanceof PDFArray)
    return `[${object
      .asArray()
      .map((one) => text(one, numberOf))
      .join(' ')}]`;
  if (!(object instanceof PDFDict)) return object.toString();
  const entries = object.entries().map(([key, value]) => `${key.toString()} ${text(value, numberOf)}`);
  return `<<${entries.join(' ')}>>`;
}

/** The references in an object, those of its stream's dictionary included. */
export function referencesIn(object: PDFObject | undefined): PDFRef[] {
  if (object instanceof PDFRef) return [object];
  if (object instanceof PDFArray) return object.asArray().flatMap(referencesIn);
  if (object instanceof PDFDict) return object.values().flatMap(referencesIn);
  return object instanceof PDFRawStream ? referencesIn(object.dict) : [];
}

/** The pairs of a number tree, wherever in it they stand. */
export function numbered(context: PDFContext, tree: PDFDict | undefined): [key: number, value: PDFObject][] {
  const kids = tree?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
  const nums = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const own = nums.flatMap((value, at): [number, PDFObject][] =>
    at % 2 === 1 ? [[Number(nums[at - 1]?.toString()), value]] : [],
  );
  return [...own, ...kids.flatMap((kid) => numbered(context, context.lookup(kid, PDFDict)))];
}
