package snippets.httppoolmisconfigured.retrofit;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** Both are set. */
public final class BothLimits {

  public Retrofit client(String base) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(200);
    dispatcher.setMaxRequestsPerHost(100);
    return new Retrofit.Builder()
        .baseUrl(base)
        .client(new OkHttpClient.Builder().dispatcher(dispatcher).build())
        .build();
  }
}
