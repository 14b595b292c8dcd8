import { getLibrary } from '../src/library/get-library.ts';
import { explain, explainResult } from '../src/search/node/explain.ts';
import { openSearch } from '../src/search/node/open-search.ts';
import { readOptions } from './setup/read-options.mjs';
import { getPlaces } from './shared/get-places.ts';

const { question, results, 'as-typed': asTyped } = readOptions('search');
const count = Number(results ?? 5);
if (typeof question !== 'string' || question === '' || !Number.isInteger(count) || count < 1) {
  console.error(
    'Type a question in quotation marks: npm run search -- "does gdpr stop me sharing". --results takes a number.',
  );
  process.exitCode = 2;
} else {
  await answer(question);
}

async function answer(asked: string): Promise<void> {
  const library = await getLibrary(getPlaces().contentDir);
  const search = await openSearch(library);
  try {
    const found = await search.engine.ask({ question: asked, filters: {}, sort: 'best', asTyped: asTyped === true });
    console.log([`“${asked}”`, '', ...explain(found), ''].join('\n'));
    for (const [index, result] of (await found.next(count)).entries()) {
      console.log(explainResult(result, index + 1, library).join('\n'));
    }
  } finally {
    await search.close();
  }
}
