package snippets.httptimeoutdisabled.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** A stream of events stays open. */
public final class EventStream {

  private final OkHttpClient client =
      new OkHttpClient.Builder().readTimeout(0, TimeUnit.MILLISECONDS).build();

  public OkHttpClient client() {
    return client;
  }
}
