package across.closinghelpers;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Caller {
  private final OkHttpClient client = new OkHttpClient();

  private Response call(String url) throws IOException {
    return client.newCall(new Request.Builder().url(url).build()).execute();
  }

  void quietly(String url) throws IOException {
    Closers.quietly(call(url));
  }

  void maybe(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Closers.ifGood(call(url));
  }

  void later(String url) throws IOException {
    Closers.later(call(url));
  }

  void logged(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = call(url);
    Closers.log(response);
  }

  int read(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = Closers.body(call(url));
    return in.read();
  }

  int readAndClosed(String url) throws IOException {
    try (InputStream in = Closers.body(call(url))) {
      return in.read();
    }
  }
}
