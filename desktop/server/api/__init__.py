"""The web face of the server: what laptops call, and what operators watch.

Nothing is opened here: most commands of the server need none of it, and it takes a second.
"""
