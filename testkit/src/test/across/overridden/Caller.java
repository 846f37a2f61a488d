package across.overridden;

import java.io.IOException;

final class Caller {
  int maybeRemembered(Source source) throws IOException {
    return source.get("http://localhost/").code();
  }

  int always(Source source) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return source.always("http://localhost/").code();
  }
}
