package across.closedonflag;

import java.io.IOException;

final class Status {
  private final Sender sender = new Sender();

  int closed(String url) throws IOException {
    return sender.sendAndClose(url).getCode();
  }

  int flagged(String url) throws IOException {
    return sender.send(url, true).getCode();
  }

  int open(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return sender.sendOrClose(url).getCode();
  }
}
