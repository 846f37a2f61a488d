package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** The caller closes. */
public final class AsyncReturned {

  public HttpResponse open(String url) {
    return HttpRequest.get(url).timeout(5_000).executeAsync();
  }
}
