/** The worker of the task panes. */
import { createDesk } from './desk.ts';
import { serve } from './serve.ts';

serve(createDesk());
