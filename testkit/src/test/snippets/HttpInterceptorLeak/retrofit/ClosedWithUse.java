package snippets.httpinterceptorleak.retrofit;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/** The first answer is used in a block, whose end closes it before the second is asked for. */
public final class ClosedWithUse {

  private final OkHttpClient client =
      new OkHttpClient.Builder().addInterceptor(ClosedWithUse::again).build();

  private static Response again(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String next = response.header("X-Moved-To");
    if (next == null) {
      return response;
    }
    try (Response moved = response) {
      System.err.println(moved.request().url() + " has moved");
    }
    return chain.proceed(chain.request().newBuilder().url(next).build());
  }

  public Retrofit retrofit(HttpUrl base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
