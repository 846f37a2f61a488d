package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** The cache answers in place of a server that fails, whose answer is left open. */
public final class CachedAnswer implements Interceptor {

  private final Map<HttpUrl, byte[]> cache = new ConcurrentHashMap<>();

  @Override
  public Response intercept(Chain chain) throws IOException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    Response response = chain.proceed(chain.request());
    byte[] cached = cache.get(chain.request().url());
    if (response.code() < 500 || cached == null) {
      return response;
    }
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("stale")
        .body(ResponseBody.create(cached, null))
        .build();
  }
}
