package snippets.httppoolmisconfigured.retrofit;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** 200 calls in all, and 5 to each server. */
public final class RequestsOnly {

  public Retrofit client(String base) {
    Dispatcher dispatcher = new Dispatcher();
    // BUG: Diagnostic contains: [HttpPoolMisconfigured]
    dispatcher.setMaxRequests(200);
    return new Retrofit.Builder()
        .baseUrl(base)
        .client(new OkHttpClient.Builder().dispatcher(dispatcher).build())
        .build();
  }
}
