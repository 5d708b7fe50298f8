/** Side by side: while hosts of the first wait to hang up, those of the second have a core to start on. */
import './connections.ts';
import './starting.ts';
