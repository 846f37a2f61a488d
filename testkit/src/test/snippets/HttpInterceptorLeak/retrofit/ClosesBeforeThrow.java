package snippets.httpinterceptorleak.retrofit;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Closed by try when it throws. */
public final class ClosesBeforeThrow implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() == 401) {
      try (response) {
        throw new IOException("log in");
      }
    }
    return response;
  }
}
