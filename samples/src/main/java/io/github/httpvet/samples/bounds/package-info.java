/** Which settings bound a call: what the table of clients, settings and servers is made of. */
package io.github.httpvet.samples.bounds;
