package snippets.httptimeoutdisabled.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import java.util.concurrent.TimeUnit;

/** Both are switched off. */
public final class ReadTimeoutOfNone {

  public OkHttpClient client() {
    OkHttpClient client = new OkHttpClient();
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.setConnectTimeout(0, TimeUnit.SECONDS);
    // BUG: Diagnostic contains: [HttpTimeoutDisabled]
    client.setReadTimeout(0, TimeUnit.SECONDS);
    return client;
  }
}
