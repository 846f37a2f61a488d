package snippets.httppoolmisconfigured.retrofit;

import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** A helper sets the limit of hosts. */
public final class SetByHelper {

  public Retrofit retrofit(String uri) {
    Dispatcher dispatcher = wide();
    dispatcher.setMaxRequests(200);
    OkHttpClient client = new OkHttpClient.Builder().dispatcher(dispatcher).build();
    return new Retrofit.Builder().baseUrl(uri).client(client).build();
  }

  private static Dispatcher wide() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequestsPerHost(100);
    return dispatcher;
  }
}
