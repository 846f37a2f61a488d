package io.github.httpvet.samples.peer;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * A server that others made, as second witness for the ordinary paths of {@link ScriptedServer}. It
 * does not tell who closed first.
 */
public final class JettyServer implements TestServer {

  private static final int LARGE = 4 * 1024 * 1024;
  private static final int SEND_BUFFER = 64 * 1024;

  private final Counters counters = new Counters();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);

  private JettyServer() {
    connector.setHost("127.0.0.1");
    connector.setAcceptedSendBufferSize(SEND_BUFFER);
    connector.addBean(new Listener(counters));
    server.addConnector(connector);
    server.setHandler(new Paths(counters));
    server.setStopTimeout(0);
  }

  /** Listens on a free port from now on. */
  public static JettyServer start() throws IOException {
    return FreshPort.open(JettyServer::listen, JettyServer::port);
  }

  private static JettyServer listen() throws IOException {
    JettyServer jetty = new JettyServer();
    try {
      jetty.server.start();
    } catch (Exception e) {
      throw new IOException("Jetty does not start", e);
    }
    return jetty;
  }

  @Override
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public Tally tally() {
    return counters.tally();
  }

  @Override
  public String name() {
    return "Jetty " + Server.getVersion();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty does not stop", e);
    }
  }

  private record Listener(Counters counters) implements Connection.Listener {

    @Override
    public void onOpened(Connection connection) {
      counters.connection();
    }

    @Override
    public void onClosed(Connection connection) {
      // Who closed first is not known.
    }
  }

  private static final class Paths extends AbstractHandler {

    private final Counters counters;

    Paths(Counters counters) {
      this.counters = counters;
    }

    @Override
    public void handle(
        String path, Request base, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      counters.request(request.getMethod());
      request.getInputStream().skipNBytes(Math.max(request.getContentLengthLong(), 0));
      base.setHandled(true);
      switch (path.replaceFirst("(?<=[^/])/.*", "")) {
        case "/ok" -> text(response, "ok");
        case "/empty" -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        case "/redirect" -> {
          response.setStatus(HttpServletResponse.SC_FOUND);
          response.setHeader("Location", "/ok");
        }
        case "/unavailable" -> {
          response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
          response.setHeader("Retry-After", request.getParameter("after"));
          text(response, "no");
        }
        case "/large" -> {
          response.setContentLength(LARGE);
          response.getOutputStream().write(new byte[LARGE]);
        }
        case "/chunked" -> response.getOutputStream().write(new byte[LARGE]);
        case "/slow" -> slow(request, response);
        default -> {
          response.setStatus(HttpServletResponse.SC_NOT_FOUND);
          text(response, "no");
        }
      }
    }

    private static void slow(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        TimeUnit.MILLISECONDS.sleep(Long.parseLong(request.getParameter("ms")));
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      text(response, "ok");
    }

    private static void text(HttpServletResponse response, String body) throws IOException {
      response.setContentType("text/plain");
      response.getWriter().write(body);
    }
  }
}
