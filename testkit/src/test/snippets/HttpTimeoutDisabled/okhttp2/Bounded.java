package snippets.httptimeoutdisabled.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import java.util.concurrent.TimeUnit;

/** Both have a number. */
public final class Bounded {

  public OkHttpClient client() {
    OkHttpClient client = new OkHttpClient();
    client.setConnectTimeout(2, TimeUnit.SECONDS);
    client.setReadTimeout(5_000, TimeUnit.MILLISECONDS);
    return client;
  }
}
