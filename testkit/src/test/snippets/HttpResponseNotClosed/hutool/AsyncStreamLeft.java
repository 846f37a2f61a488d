package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;
import java.io.IOException;

/** One byte of the stream is read, and nothing closed. */
public final class AsyncStreamLeft {

  public int first(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    HttpResponse response = HttpRequest.get(url).timeout(5_000).executeAsync();
    return response.bodyStream().read();
  }
}
