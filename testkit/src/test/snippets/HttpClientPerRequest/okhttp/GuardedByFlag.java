package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A flag sees to it that this runs once. */
public final class GuardedByFlag {

  private final AtomicBoolean announced = new AtomicBoolean();

  public void announce(Request request) throws IOException {
    if (announced.compareAndSet(false, true)) {
      OkHttpClient client = new OkHttpClient();
      client.newCall(request).execute().close();
    }
  }
}
