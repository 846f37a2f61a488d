package snippets.httptransportperrequest.okhttp;

import java.io.IOException;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A dispatcher has no threads of its own if it is given an executor. */
public final class DispatcherOfSharedExecutor {

  private final OkHttpClient client = new OkHttpClient();

  public int shared(Request request) throws IOException {
    OkHttpClient.Builder builder = client.newBuilder();
    builder.dispatcher(new Dispatcher(client.dispatcher().executorService()));
    return builder.build().newCall(request).execute().body().bytes().length;
  }
}
