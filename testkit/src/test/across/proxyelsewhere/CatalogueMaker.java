package across.proxyelsewhere;

import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** Makes a client for each of its interfaces. */
final class CatalogueMaker {
  Catalogue create(String url) {
    OkHttpClient client = new OkHttpClient.Builder().build();
    return new Retrofit.Builder().baseUrl(url).client(client).build().create(Catalogue.class);
  }
}
