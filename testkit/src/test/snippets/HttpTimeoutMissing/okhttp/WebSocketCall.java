package snippets.httptimeoutmissing.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocketListener;

/** A socket is meant to stay. */
public final class WebSocketCall {

  private final OkHttpClient client =
      new OkHttpClient.Builder().pingInterval(20, TimeUnit.SECONDS).build();

  public void connect(Request request, WebSocketListener listener) {
    client.newWebSocket(request, listener);
  }
}
