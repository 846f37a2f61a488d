package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** It goes on again only if there is no response. */
public final class InterceptorRetriesAfterException implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = null;
    IOException last = null;
    for (int attempt = 0; attempt < 3 && response == null; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        response = chain.proceed(chain.request());
      } catch (IOException e) {
        last = e;
      }
    }
    if (response == null) {
      throw last;
    }
    return response;
  }
}
