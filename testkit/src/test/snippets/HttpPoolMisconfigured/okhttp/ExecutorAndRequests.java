package snippets.httppoolmisconfigured.okhttp;

import java.util.concurrent.ExecutorService;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A dispatcher over threads of its own, of which five are busy with the one server. */
public final class ExecutorAndRequests {

  private final OkHttpClient client;

  public ExecutorAndRequests(ExecutorService threads) {
    Dispatcher dispatcher = new Dispatcher(threads);
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    dispatcher.setMaxRequests(256);
    dispatcher.setIdleCallback(() -> System.out.println("idle"));
    client = new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }

  public void send(Request request, Callback callback) {
    client.newCall(request).enqueue(callback);
  }
}
