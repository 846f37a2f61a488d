package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** Each has a setter of its own. */
public final class BothApart {

  public String get(String url) {
    HttpRequest request = HttpRequest.post(url).body("{}");
    request.setConnectionTimeout(2_000);
    request.setReadTimeout(8_000);
    return request.execute().body();
  }
}
