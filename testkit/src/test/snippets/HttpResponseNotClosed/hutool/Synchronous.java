package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** The body has been read, and the connection let go. */
public final class Synchronous {

  public String get(String url) {
    HttpResponse response = HttpRequest.get(url).timeout(5_000).execute();
    if (!response.isOk()) {
      return null;
    }
    return response.body();
  }
}
