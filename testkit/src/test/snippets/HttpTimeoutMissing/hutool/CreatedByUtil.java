package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpUtil;

/** What the helper creates has no timeouts. */
public final class CreatedByUtil {

  public boolean isUp(String url) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpUtil.createGet(url).execute().isOk();
  }
}
