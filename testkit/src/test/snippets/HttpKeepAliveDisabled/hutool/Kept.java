package snippets.httpkeepalivedisabled.hutool;

import cn.hutool.http.HttpRequest;

/** The default, said once more. */
public final class Kept {

  public String get(String url) {
    return HttpRequest.get(url).keepAlive(true).timeout(5_000).execute().body();
  }
}
