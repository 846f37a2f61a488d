package io.github.httpvet.junit;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server with a short and a long answer that keeps its connections until it is told. */
final class KeepingServer implements AutoCloseable {

  private static final int LARGE = 8 << 20;

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();

  KeepingServer() throws IOException {
    threads.execute(this::accept);
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connections.add(connection);
        threads.execute(() -> serve(connection));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private static void serve(Socket connection) {
    try {
      for (String path = path(connection); !path.isEmpty(); path = path(connection)) {
        int length = path.equals("/large") ? LARGE : 2;
        String head = "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n";
        // At once, so that a client that reads the head of a short answer has all of it.
        byte[] answer =
            Arrays.copyOf(head.getBytes(StandardCharsets.US_ASCII), head.length() + length);
        connection.getOutputStream().write(answer);
      }
    } catch (IOException e) {
      // One of both ends was closed.
    }
  }

  /** Of the next request; empty at the end. */
  private static String path(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    for (int read = in.read(); read >= 0; read = in.read()) {
      head.append((char) read);
      if (head.toString().endsWith("\r\n\r\n")) {
        return head.toString().split(" ")[1];
      }
    }
    return "";
  }

  int port() {
    return socket.getLocalPort();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** Closes those that are open, and takes new ones. */
  void closeConnections() throws IOException {
    for (Socket connection : connections) {
      connection.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeConnections();
    socket.close();
    threads.shutdownNow();
  }
}
