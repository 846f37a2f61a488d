package snippets.httppoolmisconfigured.okhttp;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The dispatcher is that of others, who know how many a host may have. */
public final class DispatcherOfCaller {

  public OkHttpClient client(Dispatcher dispatcher, int most) {
    dispatcher.setMaxRequests(most);
    return new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }
}
