import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './mantine';
import '../ui/tokens.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { speak } from '../language/texts';
import { nonce } from '../ui/nonce';
import { App } from './app';

const root = document.getElementById('app');
if (!root) {
  throw new Error('index.html has no element #app');
}
setNonce(nonce);
await speak();
createRoot(root).render(<App />);
