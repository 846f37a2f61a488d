package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;

/** The library closes when the function is done. */
public final class HandedToFunction {

  public int first(String url) {
    return HttpRequest.get(url).timeout(5_000).thenFunction(response -> response.getStatus());
  }
}
