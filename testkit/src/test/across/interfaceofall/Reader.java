package across.interfaceofall;

import java.io.IOException;

final class Reader {
  int first(Fetcher fetcher) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return fetcher.fetch("http://localhost/").read();
  }

  int local(Fetcher fetcher) throws IOException {
    return fetcher.local("names.txt").read();
  }
}
