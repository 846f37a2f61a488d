package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;
import java.io.IOException;

/** Closed on every path. */
public final class AsyncInTry {

  public int first(String url) throws IOException {
    try (HttpResponse response = HttpRequest.get(url).timeout(5_000).executeAsync()) {
      return response.isOk() ? response.bodyStream().read() : -1;
    }
  }
}
