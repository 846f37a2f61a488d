package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** The helper closes what it refuses. */
public final class ClosedByHelper implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.code() == 429) {
      throw refused(response);
    }
    return response;
  }

  private static IOException refused(Response response) {
    response.close();
    return new IOException("too many requests");
  }
}
