package snippets.httpretryunbounded.hutool;

import cn.hutool.http.HttpRequest;
import cn.hutool.http.HttpResponse;

/** Three attempts. */
public final class Counted {

  public String get(String url) {
    HttpResponse response = HttpRequest.get(url).timeout(5_000).execute();
    for (int attempt = 1; attempt < 3 && !response.isOk(); attempt++) {
      response = HttpRequest.get(url).timeout(5_000).execute();
    }
    return response.body();
  }
}
