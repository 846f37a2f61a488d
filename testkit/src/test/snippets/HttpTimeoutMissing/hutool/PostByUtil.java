package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpUtil;

/** A body changes nothing. */
public final class PostByUtil {

  public String order(String order) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpUtil.post("https://shop.example/orders", order);
  }
}
