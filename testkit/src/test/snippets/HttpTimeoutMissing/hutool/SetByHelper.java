package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** A helper of the file sets them. */
public final class SetByHelper {

  public String get(String url) {
    return request(url).execute().body();
  }

  private static HttpRequest request(String url) {
    return HttpRequest.get(url).timeout(5_000);
  }
}
