// Live push. The browser comes again by itself after a gap, and names the last event it has heard.
import { happened, sees } from "./store.js";

let source = null;

export function listen(after, startOver) {
  source?.close();
  source = new EventSource(`/page/events?after=${after}`);
  source.onopen = () => sees(true);
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) startOver();
    else sees(false);
  };
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (event.kind === "reset") {
      source.close();
      startOver();
    } else {
      happened(event);
    }
  };
}
