package snippets.httpinterceptorleak.apache5;

import java.io.IOException;
import java.util.Set;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;

/** The answer of a type that is not allowed is left open. */
public final class RefusesTypes implements ExecChainHandler {

  private final Set<String> allowed;

  public RefusesTypes(Set<String> allowed) {
    this.allowed = allowed;
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClassicHttpResponse response = chain.proceed(request, scope);
    Header type = response.getFirstHeader("Content-Type");
    if (type == null || !allowed.contains(type.getValue())) {
      throw new ProtocolException("type " + type);
    }
    return response;
  }
}
