/** The worker of the check bench. */
import { createBenchDesk } from './bench-desk.ts';
import { serve } from './serve.ts';

serve(createBenchDesk());
