import {
  localStorageColorSchemeManager,
  type MantineColorScheme,
  MantineProvider,
} from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { nonce } from '../ui/nonce';
import { theme, variables } from '../ui/theme';
import { Toasts } from '../ui/toasts';
import { queries } from './queries';
import { router } from './router';

const kept = localStorageColorSchemeManager({ key: 'makegood.theme' });
const colorScheme = {
  ...kept,
  set: (value: MantineColorScheme) => {
    if (isStorageOpen()) {
      kept.set(value);
    }
  },
};

/** Everything the pages stand in. */
export function App() {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
          <Toasts />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

/** A browser that blocks storage, as for a page in a frame of another, throws on touching it. */
function isStorageOpen() {
  try {
    return localStorage !== null;
  } catch {
    return false;
  }
}
