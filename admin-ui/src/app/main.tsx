import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from './shell';
import './theme.css';
import './shell.css';

const root = document.getElementById('app');
if (!root) {
  throw new Error('index.html has no element #app');
}
createRoot(root).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);
