package snippets.httpbodyunbounded.okhttp;

import java.io.IOException;
import java.util.logging.Logger;
import okhttp3.Interceptor;
import okhttp3.Response;

/** All of a body, whatever its size. */
public final class PeekAll implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    Logger.getLogger("http").fine(response.peekBody(Long.MAX_VALUE).string());
    return response;
  }
}
