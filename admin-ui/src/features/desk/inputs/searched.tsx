import { lazy } from 'react';

const load = () => import('./searched-choice');

// Few cases have a field like these, and the list they open weighs more than the rest of the desk.
export const SearchedChoice = lazy(() => load().then((m) => ({ default: m.SearchedChoice })));
export const SearchedChoices = lazy(() => load().then((m) => ({ default: m.SearchedChoices })));
export const SearchedCurrency = lazy(() => load().then((m) => ({ default: m.SearchedCurrency })));
