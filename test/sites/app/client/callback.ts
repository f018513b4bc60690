// Runs in the pop-up, back from the aggregator.
const refused = new URLSearchParams(location.search).has('error');
if (opener) {
  opener.postMessage({ authorised: !refused }, location.origin);
  close();
}

export {};
